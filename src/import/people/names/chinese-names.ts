/** A run of Chinese characters in, the name at its end out: `造纸师傅桑柏年` is 桑柏年. */

const SURNAMES = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹狄米贝明臧戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路娄江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊甄曲封储靳段富焦牧隗山谷车侯全班秋仲伊宫宁仇栾甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲从鄂索咸籍赖卓蔺屠蒙池乔阴胥苍闻莘党翟谭贡姬申扶堵冉宰郦雍桑桂濮牛寿通边扈燕冀浦尚温庄晏柴瞿阎慕连茹习艾鱼容向易慎戈廖庾居衡步耿满弘匡寇广禄阙东欧利蔚越夔隆师巩聂晁勾敖融冷辛那简饶空曾沙养鞠丰关查荆红游竺权盖益桓公佟肖涂',
);
const COMPOUND = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒|端木|南宫|西门|独孤)/;
const NICKNAME = /^[老小阿]\p{Script=Han}$/u;

/** The longest of its endings that looks like a name; undefined when none does. */
export function chineseNameIn(run: string): string | undefined {
  const characters = Array.from(run);
  const endings = [4, 3, 2].map((length) => characters.slice(-length).join(''));
  const [four = '', three = '', two = ''] = endings;
  if (characters.length >= 4 && COMPOUND.test(four)) return four;
  if (characters.length >= 3 && SURNAMES.has(three.charAt(0)) && !isNoName(three)) return three;
  if (characters.length >= 2 && (SURNAMES.has(two.charAt(0)) || NICKNAME.test(two)) && !isNoName(two))
    return two;
  return undefined;
}

/** Words that begin as surnames do. */
const NO_NAME =
  /^(?:时候|方面|方式|国家|文化|文章|文字|平台|平时|常常|公司|公众|应该|那个|那么|那样|那些|那种|都是|全部|全国|安全|明天|明年|高兴|家人|金额|师傅|师父|老师|老人|老板|小说|小组|小时|山里|山上|从来|从此|解释|解决|通过|通常|连忙|连续|简单|向导|步骤|空间|单位|单独|关系|关于|游客|农民|农户|利润|易懂|居民|容易|老家|同学|花了|花费|米饭|车间|石头|石灰|林业|项目|路上|路人|党员|季节|单元|白天|黄金|云端|万元|余元|何时|何况|任何|任务|成员|方案|方法|马上|常年|史上|金融|程序|毕竟|严格|华人|江湖|湖边|海外|管理|包括|边上|阿姨|小孩|小店|老爷|老头|老太|老外|老乡|小伙|东西|广告|国内|国外|那里|文件|盖章|查询|连锁|都市|农村|农业|曾经|曾说|全球|全都|解读|冷静|古代|习惯|养殖|养老|安排|安装|黄昏|白色|红色|蓝色|方向|施工|符合|幸好|班级|班上|尚未|谢谢)/;

function isNoName(word: string): boolean {
  return (
    NO_NAME.test(word) ||
    /[的了着过是在和与也都很就不没说们个]/.test(word.slice(1)) ||
    /^(?:那|都|从|应|连|通|于|向)/.test(word)
  );
}
