rm -rf shards
array=$(sbatch --parsable shards.sbatch)
sbatch --parsable --dependency="afterany:$array" merge.sbatch
